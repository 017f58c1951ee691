package io.dukon.identity.mail;

import java.util.List;

/**
 * @param template names the texts {@code mail.<template>.*} of this room
 * @param args     for the texts, in their order
 * @param path     where the button leads, on our own address
 */
public record Letter(String template, String to, String language, List<String> args, String path) {}
