/** The release and the digest of its sources, put in by the build. */
declare const __BUILD_ID__: string;
