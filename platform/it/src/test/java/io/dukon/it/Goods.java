package io.dukon.it;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Products of a shop, as an exchange would have left them. */
final class Goods {

    private static final String GROUP =
            """
            insert into dukon.product_group (tenant_id, id, source, external_id, parent_external_id, name, created_at, changed_at,
              touched_at)
            select tenant_id, cast(? as uuid), 'onec', ?, ?, ?, now(), now(), now() from dukon.tenant where slug = ?""";
    private static final String TYPE =
            """
            insert into dukon.price_type (tenant_id, id, source, external_id, name, currency, created_at, changed_at, touched_at)
            select tenant_id, gen_random_uuid(), 'onec', 'retail', 'Retail', 'KGS', now(), now(), now()
            from dukon.tenant where slug = ? on conflict do nothing""";
    private static final String PRODUCT =
            """
            with made as (
              insert into dukon.product (tenant_id, id, source, external_id, name, sort_name, article, barcode, unit, vat_rate,
                group_external_id, created_at, changed_at, touched_at)
              select tenant_id, cast(? as uuid), 'onec', ?, ?, ?, ?, ?, 'pcs', 12, ?, now(), now(), now()
              from dukon.tenant where slug = ? returning tenant_id, id),
            priced as (
              insert into dukon.product_price (tenant_id, product_id, price_type_id, amount, currency, changed_at)
              select tenant_id, m.id, t.id, ?, 'KGS', now() from made m join dukon.price_type t using (tenant_id))
            insert into dukon.product_index (tenant_id, token, product_id)
            select tenant_id, t, id from made cross join unnest(?) as t on conflict do nothing""";

    private final Shop shop;

    Goods(Shop shop) {
        this.shop = shop;
        run(TYPE, shop.slug());
    }

    /** @param parent external id; empty = at the top */
    String group(String externalId, String parent, String name) {
        String id = UUID.randomUUID().toString();
        run(GROUP, id, externalId, parent, name, shop.slug());
        return id;
    }

    /** @param price in minor units */
    String product(String name, String article, String barcode, String group, long price) {
        String id = UUID.randomUUID().toString();
        String words = name.toLowerCase(Locale.ROOT);
        String[] tokens = Arrays.stream((words + " " + article.toLowerCase(Locale.ROOT) + " " + barcode).split("\\W+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        run(PRODUCT, id, "ext-" + id, name, words, article, barcode, group, shop.slug(), price, tokens);
        return id;
    }

    void archive(String product) {
        run("update dukon.product set archived_at = now() where id = cast(? as uuid)", product);
    }

    private static void run(String sql, Object... values) {
        try (Connection database = Installation.database();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof String[] all ? database.createArrayOf("text", all) : value);
            }
            statement.executeUpdate();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
