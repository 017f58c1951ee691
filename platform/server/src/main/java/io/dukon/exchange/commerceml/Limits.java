package io.dukon.exchange.commerceml;

/** What a file may cost us. A real shop's month of orders or whole catalogue is far below each of them. */
public final class Limits {

    /** Bytes of an uploaded file, and of the XML inside an archive. */
    public static final int FILE = 20 * 1024 * 1024;

    /** Bytes of all XML files of an archive together, and how many they may be. */
    static final long ARCHIVE = 60L * 1024 * 1024;

    static final int FILES = 100;
    /** Bytes of the pictures and whatever else lies in an archive and is not kept. */
    static final long PASSED = 5 * ARCHIVE;

    static final int DOCUMENTS = 10_000;

    /** Products, offers, groups and kinds of prices of one catalogue file, together. */
    static final int ITEMS = 100_000;

    /** Of one document, product, offer or group: all of them are read the same way and may cost the same. */
    static final int DOCUMENT_LENGTH = 2_000_000;

    static final int DEPTH = 32;
    static final int ELEMENTS = 20_000;
    static final int LINES = 1_000;
    static final int PRICES = 100;
    static final int VALUE = 20_000;
    static final int SHORT = 300;

    /** How many times larger than its archive a file may be: repetitive XML reaches about 50. */
    static final int RATIO = 100;

    private Limits() {}
}
