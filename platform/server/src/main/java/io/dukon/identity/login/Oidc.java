package io.dukon.identity.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import io.dukon.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** What we say to Keycloak in a login, and how we check what it says to us. Needs no Keycloak to start. */
@ApplicationScoped
class Oidc {

    private static final int CONNECT_MS = 2_000;
    private static final int READ_MS = 5_000;
    private static final int LARGEST = 100_000;

    /** Keycloak does not answer. */
    static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(Throwable cause) {
            super(cause);
        }
    }

    /** Keycloak, or somebody in its name, said something that we do not accept. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** A person as Keycloak vouches for. */
    record Vouched(
            String subject,
            String email,
            boolean emailVerified,
            String name,
            String locale,
            String sid,
            String idToken) {}

    private volatile OIDCProviderMetadata metadata;
    private volatile IDTokenValidator idTokens;
    private volatile LogoutTokenValidator logoutTokens;

    private final Issuer issuer = new Issuer(Settings.required("DUKON_OIDC_ISSUER"));
    private final ClientID client = new ClientID(Settings.optional("DUKON_OIDC_CLIENT_ID", "dukon-web"));
    private final Secret secret = new Secret(Settings.required("DUKON_OIDC_CLIENT_SECRET"));
    private final String publicUrl = Settings.required("DUKON_PUBLIC_URL").replaceAll("/+$", "");

    /** From the settings, never from the Host header, which the caller chooses. */
    String publicUrl() {
        return publicUrl;
    }

    private URI callback() {
        return URI.create(publicUrl + "/auth/callback");
    }

    private OIDCProviderMetadata metadata() throws Unavailable {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(issuer, CONNECT_MS, READ_MS);
                DefaultResourceRetriever keys = new DefaultResourceRetriever(CONNECT_MS, READ_MS, LARGEST);
                idTokens = new IDTokenValidator(
                        issuer, client, JWSAlgorithm.RS256, known.getJWKSetURI().toURL(), keys);
                logoutTokens = new LogoutTokenValidator(
                        issuer, client, JWSAlgorithm.RS256, known.getJWKSetURI().toURL(), keys);
                metadata = known;
            } catch (GeneralException | IOException e) {
                throw new Unavailable(e);
            }
        }
        return known;
    }

    /** Asked before a browser is sent away: better our own words than the browser's error page. */
    void requireReachable() throws Unavailable {
        URI endpoint = metadata().getJWKSetURI();
        try {
            HTTPRequest probe = new HTTPRequest(HTTPRequest.Method.GET, endpoint.toURL());
            probe.setConnectTimeout(CONNECT_MS);
            probe.setReadTimeout(CONNECT_MS);
            int status = probe.send().getStatusCode();
            if (status >= 500) {
                throw new Unavailable(new IOException("Keycloak answers " + status));
            }
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    /** @param language for Keycloak's own pages */
    URI loginAddress(String state, LoginAttempt attempt, String language) throws Unavailable {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        new ResponseType("code"), new Scope("openid", "profile", "email"), client, callback())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .customParameter("ui_locales", language);
        if (attempt.silent()) {
            request.prompt(Prompt.Type.NONE);
        }
        return request.build().toURI();
    }

    /** Trades the code for an ID token and checks that token. */
    Vouched redeem(String code, LoginAttempt attempt) throws Unavailable, Refused {
        TokenRequest request = new TokenRequest.Builder(
                        tokenEndpoint(),
                        new ClientSecretBasic(client, secret),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), callback(), new CodeVerifier(attempt.verifier())))
                .build();
        HTTPResponse answer = send(request.toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new Refused(
                        String.valueOf(
                                response.toErrorResponse().getErrorObject().getCode()),
                        null);
            }
            String idToken =
                    response.toSuccessResponse().getTokens().toOIDCTokens().getIDTokenString();
            return vouched(idTokens.validate(JWTParser.parse(idToken), new Nonce(attempt.nonce())), idToken);
        } catch (ParseException | java.text.ParseException | BadJOSEException e) {
            throw new Refused("the answer to the code does not hold", e);
        } catch (JOSEException e) {
            throw new Unavailable(e);
        }
    }

    private URI tokenEndpoint() throws Unavailable {
        return metadata().getTokenEndpointURI();
    }

    private static HTTPResponse send(HTTPRequest request) throws Unavailable {
        request.setConnectTimeout(CONNECT_MS);
        request.setReadTimeout(READ_MS);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new Unavailable(new IOException("Keycloak answers " + answer.getStatusCode()));
            }
            return answer;
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    private static Vouched vouched(IDTokenClaimsSet claims, String idToken) {
        return new Vouched(
                claims.getSubject().getValue(),
                claims.getStringClaim("email"),
                Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
                claims.getStringClaim("name"),
                claims.getStringClaim("locale"),
                claims.getStringClaim("sid"),
                idToken);
    }

    /** @param idToken null when the session did not come through Keycloak; then only ours ends */
    String logoutAddress(String idToken) {
        try {
            if (idToken != null && metadata().getEndSessionEndpointURI() != null) {
                return new LogoutRequest(
                                metadata().getEndSessionEndpointURI(),
                                JWTParser.parse(idToken),
                                URI.create(publicUrl + "/"),
                                null)
                        .toURI()
                        .toString();
            }
        } catch (Unavailable | java.text.ParseException e) {
            return publicUrl + "/";
        }
        return publicUrl + "/";
    }

    /** Who was logged out at Keycloak: {@code sid} if it names one session, else {@code sub}. */
    Map.Entry<String, String> loggedOut(String logoutToken) throws Unavailable, Refused {
        metadata();
        try {
            LogoutTokenClaimsSet claims = logoutTokens.validate(JWTParser.parse(logoutToken));
            return claims.getSessionID() != null
                    ? Map.entry("sid", claims.getSessionID().getValue())
                    : Map.entry("sub", claims.getSubject().getValue());
        } catch (java.text.ParseException | BadJOSEException e) {
            throw new Refused("the logout token does not hold", e);
        } catch (JOSEException e) {
            throw new Unavailable(e);
        }
    }

    /** RFC 9207: the answer names who gave it. */
    boolean fromUs(String iss) {
        return iss == null || issuer.getValue().equals(iss);
    }
}
