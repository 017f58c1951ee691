package io.dukon.exchange.commerceml.out;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the other side wants to read.
 *
 * @param schema  version of the format
 * @param charset letters that it lacks are written by their numbers
 */
public record OutFormat(String schema, Charset charset) {

    /** What every 1C of the last ten years reads. */
    public static final OutFormat MODERN = new OutFormat("2.10", StandardCharsets.UTF_8);

    /** For those that know only Russian letters. */
    public static final OutFormat OLD = new OutFormat("2.08", Charset.forName("windows-1251"));
}
