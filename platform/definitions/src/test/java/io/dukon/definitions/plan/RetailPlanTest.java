package io.dukon.definitions.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.configuration.Export;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped packs' plans as a shop's owner reads them, in each language. */
class RetailPlanTest {
    private static final Plan.Installer OWNER = new Plan.Installer((right, verb) -> true, feature -> true);
    private static final Plan.Decider NOBODY = conflicts -> List.of();

    /** Ids, paths, references and placeholders: nothing of this is a word to an owner. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "[a-z]+_[a-z]+|[a-z0-9]+/[a-z]+|[${}\\[\\]]|[a-z]+\\.[a-z]+|\\b\\d+(wd|wh)\\b|null|stages|fields\\.");

    private static final Pack BASE = pack("base/1.0.0");
    private static final Pack ONE = pack("retail-sales/1.0.0");
    private static final Pack TWO = pack("retail-sales/1.1.0");

    private static Pack pack(String release) {
        return PackReader.read(Path.of("../../tenant-templates", release)).pack();
    }

    private static Plan installed() {
        return new Planning(List.of(), OWNER)
                .bring(BASE, NOBODY)
                .bring(ONE, NOBODY)
                .plan();
    }

    private static Plan upgraded() {
        return Plan.upgrade(List.of(Holding.of(BASE), Holding.of(ONE)), ONE, TWO, NOBODY, OWNER);
    }

    private static List<String> said(Plan plan, String locale) {
        PlanWords words = new PlanWords(plan, locale);
        List<String> all = new ArrayList<>();
        plan.lines(locale).forEach(line -> all.add(words.say(line)));
        plan.rights().forEach(right -> all.add(words.right(right)));
        plan.operations().forEach(one -> all.add(new OperationWords(words.names()).say(one)));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "ky"})
    void nothingInAPlanIsTechnical(String locale) {
        for (Plan plan : List.of(installed(), upgraded())) {
            said(plan, locale)
                    .forEach(sentence -> assertTrue(
                            locale.equals("en")
                                    ? !sentence.contains("_") && !sentence.matches(".*[${}].*")
                                    : !TECHNICAL.matcher(sentence).find(),
                            sentence));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "ky"})
    void everyCardIsNamedOnce(String locale) {
        PlanWords words = new PlanWords(installed(), locale);
        List<String> cards = installed().lines(locale).stream()
                .filter(line -> line.kind().equals("types"))
                .map(words::title)
                .toList();
        assertEquals(6, cards.size(), cards::toString);
        assertEquals(cards.stream().distinct().toList(), cards);
    }

    /** What a shop exports and another installs is the same there, whoever brings it. */
    @Test
    void anExportInstallsThroughAPlanIdentically() {
        Manifest head = new Manifest("chinar", "1.0.0", "", List.of("base"), List.of(), List.of("ru"), List.of());
        List<Item> shop = Holding.all(installed().after());
        Pack exported = Export.of(head, BASE.inForce(), shop, Map.of());

        Plan plan = new Planning(List.of(), OWNER)
                .bring(BASE, NOBODY)
                .bring(exported, NOBODY)
                .plan();

        assertEquals(ConfigurationHash.of(shop), plan.hash());
        assertEquals(List.of(), plan.conflicts());
    }

    @Test
    void anUpgradeReadsLikeALetter() {
        assertEquals(
                List.of(
                        "Робот «Товар в наличии»: уходит: условие: Тип оплаты: не Постоплата;"
                                + " что делает: сразу · уведомит: Товар в наличии, ожидается предоплата по заказу"
                                + " → сразу · смотря по «Тип оплаты»: уведомит: Товар в наличии, постоплата по заказу;"
                                + " иначе уведомит: Товар в наличии, ожидается предоплата по заказу",
                        "Доска «Счета»: новое: стадия «Ожидаем перевод»",
                        "Карточка «Сделка»: новое: поле «Дата доставки»",
                        "Уведомление «Товар в наличии, постоплата по заказу»",
                        "Уведомление «Счёт ждёт банковского перевода»",
                        "Задача «Проверить поступление перевода»",
                        "Робот «Ожидаем перевод»: сразу · уведомит: Счёт ждёт банковского перевода"
                                + " · задача «Проверить поступление перевода» · когда задача сделана"
                                + " · переведёт на «Оплачен»",
                        "стадия «Некачественный лид»: меняется только внутреннее имя",
                        "«Отправлен клиенту» делится: Ожидаем перевод (Компания: заполнено), Отправлен клиенту"),
                said(upgraded(), "ru"));
    }

    @Test
    void aPackThatComesAgainBringsTheStagesThatTheKeptBoardLacks() {
        Plan gone = new Planning(installed().after(), OWNER)
                .remove(ONE, List.of(), List.of("pipelines/invoices"))
                .plan();
        Plan again =
                new Planning(recoloured(gone.after()), OWNER).bring(TWO, NOBODY).plan();
        Configuration shop = Configuration.of(Holding.all(again.after()));
        assertTrue(shop.stage("invoices/awaiting_transfer").isPresent(), "a robot of the pack waits there");
        assertEquals(3, shop.stage("invoices/new").orElseThrow().color(), "what the shop chose stays");
        assertEquals(
                "Свежий", shop.labels().stage("ru", shop.stage("invoices/new").orElseThrow()));
        assertEquals(
                "У бухгалтера",
                shop.labels().stage("ru", shop.stage("invoices/own").orElseThrow()));
        assertTrue(again.conflicts().stream().map(Conflict::path).toList().contains("pipelines/invoices.stages[new]"));
        List<Item> own = again.after().stream()
                .filter(holding -> holding.pack().equals(Holding.SHOP))
                .flatMap(holding -> holding.items().stream())
                .toList();
        assertTrue(own.stream().noneMatch(item -> item.is(Kind.PIPELINES)), "the board is the pack's again");
        assertTrue(own.stream().noneMatch(item -> item.content().has("stages")), "and so are the names of its stages");
        assertEquals(List.of(), errors(again.after()), "and nothing is missing");
    }

    private static List<String> errors(List<Holding> holdings) {
        List<Pack> packs = holdings.stream()
                .map(holding -> new Pack(
                        new Manifest(holding.pack(), "0.0.0", "", List.of(), List.of(), List.of("ru"), List.of()),
                        holding.items()))
                .toList();
        return packs.stream()
                .flatMap(one -> PackCheck.inForce(
                        one, packs.stream().filter(other -> other != one).toList())
                        .stream())
                .filter(Finding::isError)
                .map(Finding::toString)
                .filter(text -> !text.contains("“pack."))
                .toList();
    }

    /** The shop gave a stage of its own board another colour and name, and the board a stage more. */
    private static List<Holding> recoloured(List<Holding> shop) {
        return shop.stream()
                .map(holding -> new Holding(
                        holding.pack(),
                        holding.items().stream()
                                .map(item -> item.is(Kind.PIPELINES) ? coloured(item) : item)
                                .map(item -> item.is(Kind.I18N)
                                                && item.content().path("stages").has("invoices")
                                                && item.id().equals("ru")
                                        ? named(item)
                                        : item)
                                .toList()))
                .toList();
    }

    private static Item named(Item texts) {
        ObjectNode content = texts.content().deepCopy();
        ((ObjectNode) content.at("/stages/invoices")).put("new", "Свежий").put("own", "У бухгалтера");
        return new Item(texts.kind(), texts.id(), content);
    }

    private static Item coloured(Item pipeline) {
        ObjectNode content = pipeline.content().deepCopy();
        ObjectNode first = (ObjectNode) content.at("/stages/0");
        content.withArray("stages").insert(1, first.deepCopy().put("id", "own"));
        first.put("color", 3);
        return new Item(pipeline.kind(), pipeline.id(), content);
    }
}
