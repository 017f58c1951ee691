package io.dukon.exchange.commerceml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The customer of a document: from the counterparty, and from requisites where web shops put the form's answers. */
final class ClientReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;]{1,64}@[^@\\s<>\",;]+\\.[^@\\s.<>\",;]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-.\u00A0]{5,24}");
    private static final int MOST = 5;

    private ClientReader() {}

    static ParsedClient read(Node document, Requisites requisites) {
        Node buyer = buyer(document);
        List<String> contacts = contacts(buyer);
        contacts.add(requisites.any("Телефон", "Контактный телефон", "Мобильный телефон", "Phone"));
        contacts.add(requisites.any("E-Mail", "Email", "Электронная почта", "Почта"));
        String[] id = buyer.text("Ид").split("#", 3);
        String login = id.length > 1 ? id[1].strip() : "";
        String externalId = login.isEmpty() ? id[0].strip() : id[0].strip() + "#" + login;
        String name = name(buyer, requisites, id.length > 2 ? id[2].strip() : "");
        return new ParsedClient(
                shorten(externalId),
                shorten(login),
                shorten(name),
                matching(contacts, PHONE),
                matching(contacts, EMAIL));
    }

    static String address(Node document, Requisites requisites) {
        Node buyer = buyer(document);
        String stated = requisites.any("Адрес доставки", "Адрес");
        return Stream.of(stated, whole(buyer, "Адрес"), whole(buyer, "АдресДоставки"), whole(buyer, "АдресРегистрации"))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    static Node buyer(Node document) {
        List<Node> all = document.listed("Контрагенты", "Контрагент").toList();
        return Stream.of("Покупатель", "Плательщик", "")
                .flatMap(role -> all.stream().filter(one -> one.text("Роль").equals(role)))
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? new Node("") : all.getFirst());
    }

    private static String name(Node buyer, Requisites requisites, String fromId) {
        String parts = Stream.of("Фамилия", "Имя", "Отчество")
                .map(buyer::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(
                        buyer.text("Наименование"),
                        buyer.text("ПолноеНаименование"),
                        buyer.text("ОфициальноеНаименование"),
                        parts,
                        requisites.any("Ф.И.О.", "Контактное лицо", "Имя и фамилия", "Имя"),
                        fromId)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> contacts(Node buyer) {
        List<String> values = new ArrayList<>();
        Stream.concat(
                        Stream.of(buyer),
                        buyer.listed("Представители", "Представитель").flatMap(node -> node.children("Контрагент")))
                .flatMap(node -> node.listed("Контакты", "Контакт"))
                .forEach(contact -> {
                    values.add(contact.text("Значение"));
                    values.add(contact.text("Представление"));
                });
        return values;
    }

    private static List<String> matching(List<String> values, Pattern form) {
        Set<String> found = new LinkedHashSet<>();
        for (String value : values) {
            for (String part : value.split("[,;]")) {
                String candidate = part.strip();
                if (form.matcher(candidate).matches() && found.size() < MOST) {
                    found.add(form == EMAIL ? candidate.toLowerCase(Locale.ROOT) : candidate);
                }
            }
        }
        return List.copyOf(found);
    }

    private static String whole(Node buyer, String kind) {
        return buyer.child(kind)
                .map(address -> {
                    String said = address.text("Представление");
                    return said.isEmpty()
                            ? address.children("АдресноеПоле")
                                    .map(field -> field.text("Значение"))
                                    .filter(value -> !value.isEmpty())
                                    .collect(Collectors.joining(", "))
                            : said;
                })
                .orElse("");
    }

    private static String shorten(String text) {
        return text.length() <= Limits.SHORT ? text : text.substring(0, Limits.SHORT);
    }
}
