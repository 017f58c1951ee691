package io.dukon.staff;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.ShopClock;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** The kinds of shifts of the shop (SS-305). */
@ApplicationScoped
@Transactional
public class Shifts {

    private static final int HOURS_AND_MINUTES = 5;

    @Inject
    Configurations configurations;

    @Inject
    ShopClock time;

    /** Open to every member; the earliest first. */
    public List<Shift> list() {
        Configuration configuration = configurations.current();
        String locale = Callers.locale();
        return configuration.shifts().values().stream()
                .map(shift -> new Shift(
                        shift.id(),
                        configuration.text(locale, "shifts." + shift.id()),
                        clock(time.shiftStart(shift.id())),
                        clock(time.shiftEnd(shift.id())),
                        shift.roles()))
                .sorted(Comparator.comparing(Shift::starts))
                .toList();
    }

    private static String clock(String time) {
        return time == null || time.length() <= HOURS_AND_MINUTES ? time : time.substring(0, HOURS_AND_MINUTES);
    }
}
