import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Resident } from './resident.ts';

export const ResidentContext = createContext<Resident | null>(null);

export const useResident = (): Resident => {
  const resident = useContext(ResidentContext);
  if (!resident) throw new Error('a screen stands outside of the resident’s page');
  return resident;
};
