package io.dukon.automation;

import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.records.RecordRow;
import io.dukon.timeline.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Tells people of what went wrong behind their backs. */
@ApplicationScoped
class Alarm {

    @Inject
    Members members;

    @Inject
    Notifications notifications;

    /** @param text in the language of each */
    void owners(Function<Member, String> text) {
        members.list().stream()
                .filter(Member::active)
                .filter(Member::owner)
                .forEach(owner -> notifications.notify(owner.id(), null, text.apply(owner)));
    }

    /** Whoever is responsible for the record; the owners when nobody is. */
    void responsible(RecordRow record, Function<Member, String> text) {
        Optional<Member> responsible = Optional.ofNullable(record.responsibleId())
                .flatMap(members::find)
                .filter(Member::active);
        responsible.ifPresentOrElse(
                member -> notifications.notify(member.id(), record.id(), text.apply(member)), () -> owners(text));
    }
}
