package io.dukon.definitions.cli;

import io.dukon.definitions.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack as one file that a shop can load. */
record ExportedPack(LoadedPack loaded, Path file) {
    int tell(Teller teller) {
        if (loaded.wrong()) {
            return teller.checked(loaded);
        }
        try {
            Files.write(file, PackWriter.zip(loaded.pack()));
        } catch (IOException unwritable) {
            throw new PlainProblem("“" + file + "” cannot be written: " + unwritable.getMessage());
        }
        return teller.exported(loaded, file);
    }
}
