package io.dukon.identity.mail;

import io.dukon.kernel.Texts;

/** A letter in words and in the look of the product: paper, the three awning scallops, one button. Pure. */
record LetterText(String subject, String plain, String html) {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
            <meta name="viewport" content="width=device-width"><title>{subject}</title></head>
            <body style="margin:0;background:#f6f3ef;color:#271f19;font:16px/24px 'Golos Text',system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:520px">
            <tr><td style="padding:0 4px 14px">
            <table role="presentation" cellpadding="0" cellspacing="0" style="display:inline-table;vertical-align:middle"><tr>
            <td style="width:12px;height:18px;background:#00636b;border-radius:0 0 6px 6px;font-size:0">&nbsp;</td>
            <td style="width:12px;height:18px;background:#f79c40;border-radius:0 0 6px 6px;font-size:0">&nbsp;</td>
            <td style="width:12px;height:18px;background:#00636b;border-radius:0 0 6px 6px;font-size:0">&nbsp;</td>
            </tr></table>
            <span style="font-size:22px;font-weight:700;letter-spacing:-0.035em;vertical-align:middle;padding-left:8px">dukon</span></td></tr>
            <tr><td style="background:#fefdfc;border:1px solid #e0dcd5;border-radius:14px;padding:28px">
            <h1 style="margin:0 0 12px;font-size:22px;line-height:28px;font-weight:700">{title}</h1>
            <p style="margin:0 0 22px">{text}</p>
            <a href="{link}" style="display:inline-block;background:#00636b;color:#ffffff;text-decoration:none;font-weight:600;border-radius:8px;padding:12px 20px">{button}</a>
            <p style="margin:22px 0 0;font-size:13px;line-height:18px;color:#6b635b">{note}</p>
            <p style="margin:10px 0 0;font-size:13px;line-height:18px;color:#6b635b;word-break:break-all">{link}</p>
            </td></tr>
            <tr><td style="padding:14px 4px;font-size:13px;line-height:18px;color:#6b635b">{footer}</td></tr>
            </table></td></tr></table></body></html>
            """;

    static LetterText of(Letter letter, String publicUrl) {
        String link = publicUrl + letter.path();
        String subject = text(letter, "subject").replaceAll("\\p{Cntrl}", " ");
        String footer = Texts.get("identity", letter.language(), "mail.footer");
        String plain = String.join(
                        "\n\n",
                        text(letter, "title"),
                        text(letter, "text"),
                        text(letter, "button") + ":\n" + link,
                        text(letter, "note"),
                        "--\n" + footer)
                + "\n";
        String html = PAGE.replace("{language}", letter.language())
                .replace("{subject}", escape(subject))
                .replace("{title}", escape(text(letter, "title")))
                .replace("{text}", escape(text(letter, "text")))
                .replace("{button}", escape(text(letter, "button")))
                .replace("{note}", escape(text(letter, "note")))
                .replace("{footer}", escape(footer))
                .replace("{link}", escape(link));
        return new LetterText(subject, plain, html);
    }

    private static String text(Letter letter, String part) {
        return Texts.get(
                "identity",
                letter.language(),
                "mail." + letter.template() + "." + part,
                letter.args().toArray());
    }

    /** Braces too: a name like {@code {link}} must stay a name. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("{", "&#123;");
    }
}
