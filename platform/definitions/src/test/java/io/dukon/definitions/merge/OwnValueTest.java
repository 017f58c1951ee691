package io.dukon.definitions.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "roles/packer;                       { \"id\": \"packer\", \"rights\": [] };          true",
                "roles/packer;                       \"a word\";                                      false",
                "roles/packer;                       { \"id\": \"packer\", \"rights\": \"all\" };     false",
                "roles/packer.rights[deal];          { \"on\": \"deal\", \"may\": [\"see\"] };        true",
                "roles/packer.rights[deal];          5;                                               false",
                "pipelines/sale.stages[new].color;   7;                                               true",
                "pipelines/sale.stages[new].color;   \"blue\";                                        false",
                "pipelines/sale.stages.order;        [\"new\", \"paid\"];                             true",
                "automations/tell.when;              { \"amount\": { \"gte\": 5 } };                  true",
                "automations/tell.when;              true;                                            false",
                "automations/tell.steps[a].if;       \"x\";                                           false",
                "i18n/ru.stages.sale.new;            \"Новый\";                                       true",
                "i18n/ru.stages.sale.new;            5;                                               false",
            })
    void hasTheFormOfItsPlace(String path, String value, boolean fits) throws Exception {
        assertEquals(fits, OwnValue.misfit(path, Json.MAPPER.readTree(value)).isEmpty());
    }
}
