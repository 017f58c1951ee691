package io.dukon.integrations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody types into the program that is to come in.
 *
 * @param password is not kept: shown in the answer that makes it, and never again
 */
@Schema(name = "AppCredentials")
public record Credentials(String address, String login, String password) {}
