package io.dukon.files;

/** @param image its media type when it is a picture; null for anything else, which is nothing but bytes */
record Download(String name, String image, byte[] content) {}
