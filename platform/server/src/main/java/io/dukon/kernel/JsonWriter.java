package io.dukon.kernel;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Answers as JSON, each written into one array out of recycled buffers and sent in one piece with its length. RESTEasy's own
 * writer lets an array grow by copying and sends it in chunks of unknown number, which for a board is a quarter of all memory
 * that the request asks for.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class JsonWriter implements MessageBodyWriter<Object> {

    private static final List<Class<?>> AS_THEY_ARE =
            List.of(CharSequence.class, byte[].class, InputStream.class, File.class, StreamingOutput.class);

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return AS_THEY_ARE.stream().noneMatch(one -> one.isAssignableFrom(type));
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        byte[] text = Json.MAPPER.writeValueAsBytes(answer);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, text.length);
        out.write(text);
    }
}
