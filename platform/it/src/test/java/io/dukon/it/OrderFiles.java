package io.dukon.it;

import java.nio.charset.Charset;

/** Uploads of order files, as a browser's form sends them. */
final class OrderFiles {

    private OrderFiles() {}

    static Answer upload(Http who, String name, byte[] content) {
        return Uploads.send(who, "/api/v1/order-files", name, "text/xml", content);
    }

    static byte[] oneOrder(String words) {
        return """
                <?xml version="1.0" encoding="windows-1251"?>
                <КоммерческаяИнформация ВерсияСхемы="2.05"><Документ><Ид>%1$s</Ид><Номер>1</Номер><Дата>2026-11-20</Дата>
                <ХозОперация>Заказ товара</ХозОперация><Роль>Продавец</Роль><Валюта>сом</Валюта><Курс>1</Курс><Сумма>100.00</Сумма>
                <Контрагенты><Контрагент><Ид>1</Ид><Наименование>%1$s</Наименование><Роль>Покупатель</Роль></Контрагент></Контрагенты>
                <Товары><Товар><Ид>g</Ид><Наименование>%1$s</Наименование><ЦенаЗаЕдиницу>100.00</ЦенаЗаЕдиницу>
                <Количество>1</Количество><Сумма>100.00</Сумма></Товар></Товары></Документ></КоммерческаяИнформация>"""
                .formatted(words)
                .getBytes(Charset.forName("windows-1251"));
    }
}
