import { useTranslation } from 'react-i18next';
import { look, looking } from '../api';
import { Button } from '../ui';
import { IconEye } from '../ui/icons';

/** Who looks through the eyes of a role is told so on every page, and goes back from there. */
export default function LookingBanner() {
  const { t } = useTranslation('shell');
  return looking ? (
    <div className="banner calm" role="status">
      <IconEye size={18} />
      <span className="sp">{t('looking.text', { role: looking.title })}</span>
      <Button size="sm" look="quiet" onClick={() => look(null, `/settings/roles/${looking?.id ?? ''}`)}>
        {t('looking.stop')}
      </Button>
    </div>
  ) : null;
}
