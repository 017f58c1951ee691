import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '../router';
import { isCode, useSession, type Pack } from '../api';
import { Awning, Button, LinkButton, Note, RelativeTime } from '../ui';
import { IconAlertTriangle, IconCircleCheck, IconLock } from '../ui/icons';
import { useInstall } from './queries';
import css from './preview.module.css';

/** Where the template is installed: the button, what is being done, and where to go afterwards. */
export function InstallPanel({ pack }: { pack: Pack }) {
  const { t } = useTranslation('gallery');
  const session = useSession();
  const navigate = useNavigate();
  const install = useInstall(pack.key);
  // What it must be told first is asked where it is planned.
  const ask = (error: unknown) => {
    if (isCode(error, 'setting_needed')) navigate(`/templates/${pack.key}/install`);
  };
  // The first template of an empty shop goes in with one press; later ones are rehearsed on what the shop has.
  const fresh = !session.setup.packInstalled;
  const done = install.isSuccess || pack.installed !== undefined;
  const main = pack.pipelines.find((p) => p.type === 'deal')?.id ?? pack.pipelines[0]?.id;

  if (done) {
    return (
      <section className={css.panel} aria-live="polite">
        <Awning stage={4} size="mid" />
        <div className={css.act}>
          <h2 className="row t">
            <IconCircleCheck size={22} style={{ color: 'var(--won)' }} />
            <span>{t('install.done', { title: pack.title })}</span>
          </h2>
          <p>{install.isSuccess ? t('install.doneText') : pack.installed && <Since at={pack.installed.at} />}</p>
          <LinkButton to="/today" look={install.isSuccess ? 'primary' : 'plain'} wide>
            {t('install.steps')}
          </LinkButton>
          {main && (
            <LinkButton to={`/sales/${main}`} wide>
              {t('install.board')}
            </LinkButton>
          )}
          {session.rights.admin === true && !install.isSuccess && <Manage pack={pack} />}
        </div>
      </section>
    );
  }
  return (
    <section className={css.panel}>
      <Awning stage={4} size="mid" />
      <div className={css.act}>
        {session.rights.admin ? (
          fresh ? (
            <Button look="primary" size="lg" wide busy={install.isPending} onClick={() => install.mutate(undefined, { onError: ask })}>
              {t(install.isPending ? 'install.busy' : 'install.do')}
            </Button>
          ) : (
            <LinkButton look="primary" size="lg" wide to={`/templates/${pack.key}/install`}>
              {t('install.try')}
            </LinkButton>
          )
        ) : (
          <Note tone="w" icon={<IconLock size={18} />}>
            {t('install.noRight')}
          </Note>
        )}
        <p aria-live="polite">{t(install.isPending ? 'install.wait' : 'preview.nothing')}</p>
        {session.rights.admin === true && fresh && (
          <Link to={`/templates/${pack.key}/install`} className="t13">
            {t('install.plan')}
          </Link>
        )}
        {install.isError && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {install.error.message} {t('install.failed')}
          </Note>
        )}
      </div>
    </section>
  );
}

function Manage({ pack }: { pack: Pack }) {
  const { t } = useTranslation('gallery');
  return (
    <>
      {pack.newer && (
        <LinkButton to={`/templates/${pack.key}/upgrade`} look="primary" wide>
          {t('upgradeTo', { version: pack.newer })}
        </LinkButton>
      )}
      <LinkButton to={`/templates/${pack.key}/brought`} wide>
        {t('brought')}
      </LinkButton>
      <LinkButton to={`/templates/${pack.key}/uninstall`} look="quiet" wide>
        {t('takeOut')}
      </LinkButton>
    </>
  );
}

function Since({ at }: { at: string }) {
  const { t } = useTranslation('gallery');
  const [before, after] = t('install.since', { date: '|' }).split('|');
  return (
    <>
      {before}
      <RelativeTime at={at} as="full" />
      {after}
    </>
  );
}
