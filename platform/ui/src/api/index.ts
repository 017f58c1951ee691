export * from './types';
export { call, client, currentShop, ifMatch, onTrouble, setShop } from './client';
export { look, looking } from './looking';
export { ApiError, isCode, NetworkError, parseProblem, type FieldProblem } from './problem';
export { queryClient } from './queries';
export * from './queries';
export { isAsked, useSearch } from './search';
export { can, useCan } from './rights';
