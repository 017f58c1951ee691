package io.dukon.it;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** Files as a browser's form sends them. */
final class Uploads {

    private Uploads() {}

    static Answer send(Http who, String path, String name, String type, byte[] content) {
        String boundary = "----dukon" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return who.send(
                "POST",
                path,
                "multipart/form-data; boundary=" + boundary,
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** @return what the server calls it */
    static String file(Http who, String name, byte[] content) {
        return send(who, "/api/v1/files", name, "application/pdf", content)
                .expect(201)
                .text("/id");
    }
}
