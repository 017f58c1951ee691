package io.dukon.identity.mail;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.Json;
import io.dukon.kernel.OutboundJobHandler;
import io.dukon.kernel.Settings;
import io.dukon.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Clock;
import java.util.Date;

/** Hands letters to the mail server. A letter sent twice after a crash has the same Message-ID, so readers see one. */
@ApplicationScoped
public class MailSender implements OutboundJobHandler {

    private static final String TIMEOUT_MS = "10000";
    private static final String UTF_8 = "UTF-8";

    @Resource(lookup = "java:/mail/dukon")
    Session session;

    @Inject
    Clock clock;

    @PostConstruct
    void limitWaiting() {
        session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", TIMEOUT_MS);
        session.getProperties().putIfAbsent("mail.smtp.timeout", TIMEOUT_MS);
        session.getProperties().putIfAbsent("mail.smtp.writetimeout", TIMEOUT_MS);
    }

    @Override
    public String kind() {
        return Mailer.KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Texts.get(
                "identity", language, "failed_job.letter", payload.path("to").asText());
    }

    @Override
    public void send(JobBody body) throws MessagingException, UnsupportedEncodingException {
        Letter letter = Json.MAPPER.convertValue(body.payload(), Letter.class);
        String url = Settings.required("DUKON_PUBLIC_URL").replaceAll("/+$", "");
        LetterText text = LetterText.of(letter, url);
        MimeMessage message =
                new Numbered(session, "<" + body.id() + "@" + URI.create(url).getHost() + ">");
        message.setFrom(new InternetAddress(Settings.optional("DUKON_MAIL_FROM", "dukon@localhost"), "Dukon", UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(text.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(parts(text));
        Transport.send(message);
    }

    private static MimeMultipart parts(LetterText text) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(), UTF_8, "html");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(plain);
        both.addBodyPart(html);
        return both;
    }

    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
