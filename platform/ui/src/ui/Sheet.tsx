import { lazy, Suspense, useRef, type ReactNode } from 'react';

export interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Right of the title, before the cross. */
  aside?: ReactNode;
  footer?: ReactNode;
  width?: number;
  children: ReactNode;
}

const load = () => import('./overlay/SheetView');
const SheetView = lazy(() => load().then((module) => ({ default: module.SheetView })));
const DialogView = lazy(() => load().then((module) => ({ default: module.DialogView })));

/** Brings the code of overlays before the first of them is opened. */
export function preloadOverlays(): void {
  void load();
}

/** An overlay costs nothing until it is opened once; afterwards it stays, so that closing can be animated. */
function useOnce(opened: boolean): boolean {
  const seen = useRef(false);
  if (opened) seen.current = true;
  return seen.current;
}

export function Sheet(props: SheetProps) {
  return useOnce(props.opened) ? (
    <Suspense>
      <SheetView {...props} />
    </Suspense>
  ) : null;
}

export function Dialog(props: SheetProps) {
  return useOnce(props.opened) ? (
    <Suspense>
      <DialogView {...props} />
    </Suspense>
  ) : null;
}
