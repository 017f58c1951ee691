import { Button } from '../ui';

export interface NewAccount {
  name: string;
  password: string;
}

export interface Accept {
  mutate: (body: NewAccount | Record<string, never>) => void;
  isPending: boolean;
  isSuccess: boolean;
  error: unknown;
}

export function JoinButton({ accept, children }: { accept: Accept; children: string }) {
  return (
    <Button type="submit" look="primary" size="lg" wide busy={accept.isPending || accept.isSuccess}>
      {children}
    </Button>
  );
}
