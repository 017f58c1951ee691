import { IconChartBar, IconCheckbox, IconLayoutKanban, IconPackage, IconSettings, IconSun, IconUsers, type IconType } from '../ui/icons';

export interface Section {
  id: 'today' | 'sales' | 'tasks' | 'clients' | 'products' | 'reports' | 'settings';
  to: string;
  icon: IconType;
  /** No place in the bar of a phone; the menu of the person leads there. */
  wideOnly?: boolean;
}

export const sections: readonly Section[] = [
  { id: 'today', to: '/today', icon: IconSun },
  { id: 'sales', to: '/sales', icon: IconLayoutKanban },
  { id: 'tasks', to: '/tasks', icon: IconCheckbox },
  { id: 'clients', to: '/clients', icon: IconUsers },
  { id: 'products', to: '/products', icon: IconPackage, wideOnly: true },
  { id: 'reports', to: '/reports', icon: IconChartBar, wideOnly: true },
  { id: 'settings', to: '/settings', icon: IconSettings },
];
