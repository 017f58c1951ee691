package io.dukon.exchange.commerceml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods in each of the ways in which 1C writes them (RS-801). */
class CatalogueReaderTest {

    private static ParsedCatalogue read(String... inside) {
        return CommerceMl.exchange(Sample.file(inside), "KGS").catalogue();
    }

    private static ParsedProduct product(String inside) {
        return read("<Каталог><Товары><Товар><Ид>p1</Ид>" + inside + "</Товар></Товары></Каталог>")
                .products()
                .getFirst();
    }

    private static ParsedCatalogue offer(String prices) {
        return read("<ПакетПредложений><Предложения><Предложение><Ид>p1#c1</Ид><Цены>" + prices
                + "</Цены></Предложение></Предложения></ПакетПредложений>");
    }

    private static String price(String type, String value, String currency) {
        return "<Цена><ИдТипаЦены>" + type + "</ИдТипаЦены><ЦенаЗаЕдиницу>" + value + "</ЦенаЗаЕдиницу>"
                + (currency.isEmpty() ? "" : "<Валюта>" + currency + "</Валюта>") + "</Цена>";
    }

    @Test
    void groupsKeepTheirPlaceInTheTree() {
        String tree = "<Группа><Ид>1</Ид><Наименование>Посуда</Наименование><Группы>"
                + "<Группа><Ид>11</Ид><Наименование>Пиалы</Наименование><Группы><Группа><Ид>111</Ид>"
                + "<Наименование>С рисунком</Наименование><Группы/></Группа></Группы></Группа>"
                + "<Группа><Ид>12</Ид><Наименование>Чайники</Наименование></Группа></Группы></Группа>"
                + "<Группа><Ид>2</Ид><Наименование>Обувь</Наименование></Группа>";
        String expected = "[1:, 11:1, 111:11, 12:1, 2:]";
        assertEquals(expected, tree(tree));
        assertEquals(expected, tree(tree.replaceAll("<(/?)(\\p{IsCyrillic})", "<$1cml:$2")));
    }

    private static String tree(String groups) {
        return read("<Классификатор><Группы>" + groups + "</Группы></Классификатор>").groups().stream()
                .map(group -> group.externalId() + ":" + group.parentExternalId())
                .toList()
                .toString();
    }

    @Test
    void aBrokenGroupIsMissedAloneAndItsNeighboursKeepTheirs() {
        ParsedCatalogue read =
                read("<Классификатор><Группы><Группа><Ид>1</Ид><Наименование>A & B</Наименование><Группы>"
                        + "<Группа><Ид>11</Ид><Наименование>C</Наименование></Группа></Группы></Группа>"
                        + "<Группа><Ид>2</Ид><Наименование>D</Наименование><Группы>"
                        + "<Группа><Ид>21</Ид><Наименование>E</Наименование></Группы></Группа>"
                        + "<Группа><Ид>3</Ид></Группа></Группы></Классификатор>");
        assertEquals(List.of(new ParsedGroup("11", "", "C"), new ParsedGroup("2", "", "D")), read.groups());
        assertEquals(
                List.of("item_broken", "item_broken", "group_without_name"),
                read.issues().stream().map(issue -> issue.issue().code()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<БазоваяЕдиница Код=\"796 \" НаименованиеПолное=\"Штука\" МеждународноеСокращение=\"PCE\"/>|шт",
                "<БазоваяЕдиница>796 </БазоваяЕдиница>|шт",
                "<БазоваяЕдиница Код=\"6\" НаименованиеПолное=\"Метр\"/>|м",
                "<БазоваяЕдиница Код=\"383\" НаименованиеПолное=\"Рубль\"/>|Рубль",
                "<БазоваяЕдиница Код=\"778\" НаименованиеКраткое=\"уп\"/>|уп",
                "<БазоваяЕдиница Код=\"796\">пачка</БазоваяЕдиница>|пачка"
            })
    void readsUnits(String written, String unit) {
        assertEquals(unit, product(written).unit());
    }

    @Test
    void whatIsNotSaidIsEmpty() {
        assertEquals(new ParsedProduct("p1", "", "", "", "", "", null, "", false), product(""));
    }

    @ParameterizedTest
    @CsvSource(value = {"20,20", "12%,12", "'0',0", "Без налога,", "200,", "-5,"})
    void readsVat(String written, BigDecimal rate) {
        String tax = "<СтавкаНалога><Наименование>Акциз</Наименование><Ставка>7</Ставка></СтавкаНалога>"
                + "<СтавкаНалога><Наименование>НДС</Наименование><Ставка>" + written + "</Ставка></СтавкаНалога>";
        assertEquals(rate, product("<СтавкиНалогов>" + tax + "</СтавкиНалогов>").vatRate());
    }

    @Test
    void aTaxThatStandsAloneNeedsNoName() {
        String alone = "<СтавкиНалогов><СтавкаНалога><Ставка>12</Ставка></СтавкаНалога></СтавкиНалогов>";
        assertEquals(new BigDecimal("12"), product(alone).vatRate());
    }

    @Test
    void readsADescriptionAndTheFirstOfManyBarcodes() {
        ParsedProduct product = product("<Описание>Ручная\n работа</Описание>"
                + "<Штрихкоды><Штрихкод>4600000000017</Штрихкод><Штрихкод>2</Штрихкод></Штрихкоды>");
        assertEquals("Ручная работа", product.description());
        assertEquals("4600000000017", product.barcode());
    }

    @Test
    void whatHasNoEndEndsWhereTheNextBegins() {
        ParsedCatalogue read = read("<Каталог><Товары><Товар><Ид>1</Ид></Товары></Каталог><Классификатор><Группы>"
                + "<Группа><Ид>0</Ид><Наименование>P</Наименование><Группы><Группа><Ид>1</Ид><Наименование>A</Наименование>"
                + "<Группа><Ид>2</Ид><Наименование>B</Наименование></Группа>"
                + "<Группа><Ид>3</Ид><Наименование>C</Наименование><ПометкаУдаления>true</ПометкаУдаления></Группа>"
                + "</Группы></Группа></Группы></Классификатор>");
        assertEquals(List.of(new ParsedGroup("0", "", "P"), new ParsedGroup("2", "0", "B")), read.groups());
        assertEquals(2, read.issues().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ПометкаУдаления>true</ПометкаУдаления>", "<Статус>Удален</Статус>"})
    void knowsDeletedProducts(String mark) {
        assertTrue(product(mark).removed());
        assertFalse(product(mark.replace("true", "false").replace("Удален", "Изменен"))
                .removed());
    }

    @Test
    void theNameOfAVariantSaysWhichItIs() {
        String variant = "<ХарактеристикиТовара><ХарактеристикаТовара><Наименование>Размер</Наименование>"
                + "<Значение>42</Значение></ХарактеристикаТовара><ХарактеристикаТовара><Наименование>Цвет</Наименование>"
                + "<Значение>Белый</Значение></ХарактеристикаТовара></ХарактеристикиТовара>";
        assertEquals(
                "Туфли (42, Белый)",
                product("<Наименование>Туфли</Наименование>" + variant).name());
        assertEquals(
                "Туфли (42, белый)",
                product("<Наименование>Туфли (42, белый)</Наименование>" + variant)
                        .name());
        assertEquals("", product(variant).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1\u00A0234,5|RUB|1234.50|RUB", "-999 999|RUB||", "21,6||21.60|UZS", "100|фантики||", "|RUB||"})
    void readsPrices(String written, String currency, String amount, String code) {
        ParsedCatalogue read = CommerceMl.exchange(
                        Sample.file(
                                "<ПакетПредложений><Предложения><Предложение><Ид>p1</Ид><Цены>"
                                        + price("t1", written == null ? "" : written, currency == null ? "" : currency)
                                        + "</Цены></Предложение></Предложения><ТипыЦен><ТипЦены><Ид>t1</Ид>"
                                        + "<Наименование>Розница</Наименование><Валюта>сум</Валюта></ТипЦены></ТипыЦен></ПакетПредложений>"),
                        "KGS")
                .catalogue();
        assertEquals(1, read.products().size());
        assertEquals(amount == null ? 0 : 1, read.prices().size());
        assertEquals(amount == null && written != null ? 1 : 0, read.issues().size());
        if (amount != null) {
            assertEquals(Money.parse(amount, code), read.prices().getFirst().price());
        }
    }

    @Test
    void aPriceThatCannotBeReadIsMissedAlone() {
        ParsedCatalogue read = offer(price("t1", "дорого", "RUB") + price("t2", "90", ""));
        assertEquals(List.of(new ParsedPrice("p1#c1", "t2", new Money(9000, "KGS"))), read.prices());
        assertEquals("item_price_bad", read.issues().getFirst().issue().code());
        assertEquals("p1#c1", read.issues().getFirst().externalId());
    }

    @Test
    void aProductWithoutAnIdIsAnIssueWithItsLine() {
        ParsedCatalogue read =
                read("<Каталог><Товары>\n<Товар>\n<Наименование>Пиала</Наименование></Товар></Товары></Каталог>");
        assertEquals(List.of(new CatalogueIssue("", "Пиала", OrderIssue.at(4, "item_without_id"))), read.issues());
        assertEquals(
                "Пиала: У товара нет кода или он слишком длинный. Строка 4.",
                read.issues().getFirst().text("ru"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Каталог СодержитТолькоИзменения=\"true\"/>|true",
                "<Каталог СодержитТолькоИзменения=\"false\"/>|false",
                "<Каталог><СодержитТолькоИзменения>false</СодержитТолькоИзменения></Каталог>|false",
                "<Каталог><СодержитТолькоИзменения> true </СодержитТолькоИзменения></Каталог>|true",
                "<ПакетПредложений СодержитТолькоИзменения='false'/>|false",
                "<ИзмененияПакетаПредложений/>|true",
                "<Классификатор СодержитТолькоИзменения=\"false\"/>|true",
                "<Каталог/>|true",
                "<Каталог СодержитТолькоИзменения=\"true\"/><ПакетПредложений СодержитТолькоИзменения=\"false\"/>|true",
                "<Каталог СодержитТолькоИзменения=\"что?\"/>|true"
            })
    void aCatalogueIsWholeOnlyWhenItSaysSo(String written, boolean onlyChanges) {
        assertEquals(onlyChanges, read(written).onlyChanges());
    }

    @Test
    void productsOfOrdersAreNotOfTheCatalogue() {
        ParsedCatalogue read = read(
                Sample.order("1", ""),
                "<Каталог><Товары><Товар><Ид>p7</Ид></Товар></Товары></Каталог>",
                Sample.order("2", ""));
        assertEquals(
                List.of("p7"),
                read.products().stream().map(ParsedProduct::externalId).toList());
        assertNull(read.products().getFirst().vatRate());
    }
}
