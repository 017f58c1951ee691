import { currentShop } from '../api';

const key = () => `dukon-board:${currentShop()}`;

export function lastPipeline(): string | null {
  return localStorage.getItem(key());
}

export function rememberPipeline(id: string): void {
  localStorage.setItem(key(), id);
}
