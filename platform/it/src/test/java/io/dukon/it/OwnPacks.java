package io.dukon.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs that a shop brings itself. */
final class OwnPacks {

    private OwnPacks() {}

    /** A pack that brings one list and these items besides. @param key at most 40 letters of it are taken */
    static byte[] zip(String key, String title, Item... more) {
        ObjectNode texts = Json.object();
        texts.set("pack", Json.object().put("title", title).put("description", title));
        texts.set("lists", Json.object().set("sizes", Json.object().put("small", title)));
        texts.set("roles", Json.object().put("packer", title));
        ObjectNode list = Json.object().put("id", "sizes");
        list.putArray("values").addObject().put("id", "small");
        List<Item> items = new ArrayList<>(List.of(new Item("lists", "sizes", list)));
        items.addAll(List.of(more));
        if (more.length == 0) {
            texts.remove("roles");
        }
        items.add(new Item("i18n", "en", texts));
        String written = key.length() > 40 ? key.substring(0, 40) : key;
        return PackWriter.zip(new Pack(
                new Manifest(written, "1.0.0", "", List.of("base"), List.of(), List.of("en"), List.of()), items));
    }

    /** Files as somebody with bad intentions zips them: name, text, name, text … */
    static byte[] files(String... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
