export * from './types';
export { call, client, currentShop, ifMatch, onTrouble, setShop } from './client';
export { ApiError, isCode, NetworkError, type FieldProblem } from './problem';
export { queryClient } from './queries';
export * from './queries';
export { isAsked, useSearch } from './search';
export { can, useCan } from './rights';
