package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import java.util.List;
import java.util.Map;

/** What people do to the texts of tasks, messages, notices and forms, to roles, queues and settings of packs. */
record TemplateEdits(Workshop shop) {

    private static final Said NOTHING = new Said(null, null, null, null);

    void task(Edit.TaskSave edit) {
        boolean isNew = edit.id() == null || shop.find(Kind.TASKS, edit.id()).isEmpty();
        String id = Workshop.id(edit.id(), "task");
        ObjectNode content = content(Kind.TASKS, id);
        if (edit.due() != null) {
            content.set("due", edit.due());
        }
        if (edit.role() != null) {
            content.put("role", edit.role());
        }
        OwnedItem task = shop.save(Kind.TASKS, id, content);
        if (isNew) {
            shop.sayNew(task.pack(), "tasks." + id + ".title", edit.title());
            shop.sayNew(task.pack(), "tasks." + id + ".text", edit.text() == null ? edit.title() : edit.text());
        } else {
            shop.sayAgain(task.pack(), "tasks." + id + ".title", edit.title());
            shop.sayAgain(task.pack(), "tasks." + id + ".text", edit.text());
        }
    }

    void queue(Edit.QueueChange edit) {
        OwnedItem queue = shop.get(Kind.QUEUES, edit.queue());
        if (edit.order() != null) {
            shop.change(queue, content -> edit.order().forEach(content.putArray("order")::add));
        }
        shop.sayAgain(queue.pack(), "queues." + edit.queue(), edit.title());
    }

    private ObjectNode content(Kind kind, String id) {
        return shop.find(kind, id)
                .map(known -> (ObjectNode) known.item().content().deepCopy())
                .orElseGet(() -> Json.MAPPER.createObjectNode().put("id", id));
    }

    void message(Edit.MessageSave edit) {
        String id = Workshop.id(edit.id(), "message");
        ObjectNode content = content(Kind.MESSAGES, id);
        if (edit.sort() != null || !content.has("class")) {
            content.put("class", edit.sort() == null ? "service" : edit.sort());
        }
        if (edit.channels() != null || !content.has("channels")) {
            List<String> channels = edit.channels() == null ? List.of("sms") : edit.channels();
            channels.forEach(content.putArray("channels")::add);
        }
        boolean isNew = shop.find(Kind.MESSAGES, id).isEmpty();
        say(shop.save(Kind.MESSAGES, id, content), "messages." + id, edit.text(), isNew);
    }

    private void say(OwnedItem owner, String key, Said said, boolean isNew) {
        if (isNew) {
            shop.sayNew(owner.pack(), key, said);
        } else {
            shop.sayAgain(owner.pack(), key, said);
        }
    }

    void notice(Edit.TextSave edit) {
        String key = "texts." + Workshop.id(edit.id(), "text");
        change(new Edit.TextChange(key, edit.text()));
    }

    void form(Edit.FormSave edit) {
        boolean isNew = edit.id() == null || shop.find(Kind.FORMS, edit.id()).isEmpty();
        String id = Workshop.id(edit.id(), "form");
        ObjectNode content = edit.content() == null
                ? content(Kind.FORMS, id)
                : edit.content().deepCopy();
        content.put("id", id);
        say(shop.save(Kind.FORMS, id, content), "forms." + id + ".title", edit.title(), isNew);
    }

    void role(Edit.RoleSave edit) {
        boolean isNew = edit.id() == null || shop.find(Kind.ROLES, edit.id()).isEmpty();
        String id = Workshop.id(edit.id(), "role");
        ObjectNode content = content(Kind.ROLES, id);
        if (edit.rights() != null) {
            var rights = content.putArray("rights");
            edit.rights().forEach(right -> rights.add(right(right)));
        }
        say(shop.save(Kind.ROLES, id, content), "roles." + id, edit.title(), isNew);
    }

    private static ObjectNode right(Edit.RoleRight right) {
        ObjectNode content = Json.MAPPER.createObjectNode().put("on", right.on());
        right.may().forEach(content.putArray("may")::add);
        content.put("scope", right.scope() == null ? "own" : right.scope());
        if (right.fields() != null && !right.fields().isEmpty()) {
            right.fields().forEach(content.putArray("fields")::add);
        }
        return content;
    }

    void removeRole(Edit.RoleRemove edit) {
        shop.remove(shop.get(Kind.ROLES, edit.id()));
        shop.unsay("roles." + edit.id());
    }

    void setting(Edit.SettingSave edit) {
        shop.change(shop.owner(edit.pack(), Kind.INPUTS, edit.id()), content -> {
            if (edit.value() == null || edit.value().isNull() || edit.value().equals(content.get("default"))) {
                content.remove(Snapshot.VALUE);
            } else {
                content.set(Snapshot.VALUE, edit.value());
            }
        });
    }

    /** Any text of the shop by its key; a new one is the shop's own and is said in every language. */
    void change(Edit.TextChange edit) {
        Said said = edit.said() == null ? NOTHING : edit.said();
        String speaker = shop.speaker(edit.key(), "");
        Map<String, String> texts = speaker.isEmpty() ? said.everywhere() : said.spoken();
        if (edit.key() == null || edit.key().isBlank()) {
            throw Workshop.gone("");
        }
        shop.say(speaker.isEmpty() ? OwnedItem.SHOP : speaker, edit.key(), texts);
    }
}
