package io.dukon.packs;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.forms.FormChange;
import io.dukon.forms.Forms;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.identity.Membership;
import io.dukon.identity.People;
import io.dukon.identity.Person;
import io.dukon.identity.Shops;
import io.dukon.identity.accounts.AccountTrouble;
import io.dukon.identity.accounts.Accounts;
import io.dukon.identity.signup.SignUp;
import io.dukon.identity.signup.SignUps;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fills a fresh installation with a shop that has been at work for a month. Open to the installation itself alone; each
 * step looks whether it is done already, so it may be asked again, also after it was interrupted. Accounts are made over
 * the network, so there is no transaction around the whole.
 */
@ApplicationScoped
public class Demo {

    public record Login(String email, String password, String role) {}

    public record Filled(String url, List<Login> logins) {}

    @Inject
    SignUps signUps;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    Shops shops;

    @Inject
    Packs packs;

    @Inject
    SampleData samples;

    @Inject
    Forms forms;

    public Filled fill() {
        JsonNode script = script();
        List<Login> logins = new ArrayList<>();
        JsonNode owner = script.path("owner");
        Person person = open(script, owner);
        UUID shop = people.shopsOf(person.id()).stream()
                .filter(one -> one.slug().equals(script.path("slug").asText()))
                .map(Membership::tenantId)
                .findFirst()
                .orElseThrow();
        people.confirm(person.id());
        shops.confirmOwnedBy(person.id(), shop);
        logins.add(login(owner, "owner"));
        Member member = Callers.call(Caller.system(shop), () -> members.ofPerson(person.id()))
                .orElseThrow();
        Caller caller =
                Caller.person(shop, member.id(), person.id(), person.name(), Set.of(Member.OWNER), person.locale());
        Callers.run(
                caller,
                () -> packs.install(
                        script.path("pack").asText(), script.path("version").asText(null)));
        for (JsonNode colleague : script.path("colleagues")) {
            join(shop, colleague);
            logins.add(login(colleague, colleague.path("role").asText()));
        }
        Callers.run(caller, samples::add);
        Callers.run(caller, () -> form(script.path("form").asText()));
        return new Filled(Settings.required("DUKON_PUBLIC_URL"), logins);
    }

    private void form(String title) {
        if (!forms.any()) {
            forms.create(new FormChange(title, null, null, null, null, null));
        }
    }

    private Person open(JsonNode script, JsonNode owner) {
        String email = owner.path("email").asText();
        if (people.findByEmail(email).isEmpty()) {
            signUps.open(
                    new SignUp(
                            script.path("name").asText(),
                            script.path("slug").asText(),
                            owner.path("name").asText(),
                            email,
                            owner.path("password").asText(),
                            script.path("locale").asText(),
                            script.path("timeZone").asText(),
                            script.path("currency").asText()),
                    null,
                    null,
                    "demo");
        }
        return people.findByEmail(email).orElseThrow();
    }

    private void join(UUID shop, JsonNode colleague) {
        String email = colleague.path("email").asText();
        Person person = people.findByEmail(email).orElseGet(() -> account(colleague, email));
        people.confirm(person.id());
        Callers.run(Caller.system(shop), () -> {
            if (members.ofPerson(person.id()).isEmpty()) {
                members.join(person, Set.of(colleague.path("role").asText()));
            }
        });
        people.setMembership(person.id(), shop, true);
    }

    private Person account(JsonNode colleague, String email) {
        UUID id;
        try {
            id = accounts.create(
                    email,
                    colleague.path("name").asText(),
                    colleague.path("password").asText(),
                    "ru",
                    true);
        } catch (AccountTrouble trouble) {
            id = accounts.find(email).orElseThrow(() -> trouble).id();
        }
        Person person = new Person(id, email, colleague.path("name").asText(), "ru", null);
        people.add(person);
        return person;
    }

    private static Login login(JsonNode who, String role) {
        return new Login(who.path("email").asText(), who.path("password").asText(), role);
    }

    private static JsonNode script() {
        try (InputStream in = Demo.class.getResourceAsStream("demo.json")) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
