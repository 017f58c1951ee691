package io.dukon.integrations;

import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.integrations.AppView.TariffName;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import io.dukon.tariffs.Tariff;
import io.dukon.tariffs.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Apps in the caller's words. */
@ApplicationScoped
class AppViews {

    @Inject
    AppPlaces places;

    @Inject
    Tariffs tariffs;

    @Inject
    Members members;

    @Transactional
    AppView.All of(List<App> apps) {
        Tariff tariff = tariffs.current();
        Places taken = places.places(tariff);
        Map<UUID, String> names = members.list().stream().collect(Collectors.toMap(Member::id, Member::name));
        return new AppView.All(
                TariffName.of(tariff, Callers.locale()),
                new AppView.Taken(
                        taken.taken().size(),
                        taken.limit().isPresent() ? taken.limit().getAsInt() : null),
                apps.stream().map(app -> view(app, tariff, taken, names)).toList());
    }

    private AppView view(App app, Tariff tariff, Places taken, Map<UUID, String> names) {
        boolean included = tariff.allows(app.feature());
        Optional<Installation> installation = taken.of(app.id());
        return new AppView(
                app.id(),
                said(app, "name"),
                said(app, "summary"),
                said(app, "detail"),
                app.opens(),
                included,
                included
                        ? null
                        : tariffs.with(app.feature())
                                .map(needed -> TariffName.of(needed, Callers.locale()))
                                .orElse(null),
                installation.isPresent(),
                included && taken.seats(app.id()),
                installation.map(Installation::at).orElse(null),
                installation.map(one -> names.get(one.by())).orElse(null));
    }

    private static String said(App app, String what) {
        return Texts.get(app.room(), Callers.locale(), "app." + app.id() + "." + what);
    }
}
