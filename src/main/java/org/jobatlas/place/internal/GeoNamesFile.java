package org.jobatlas.place.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jobatlas.place.GazetteerImport.UnusableFileException;
import org.jobatlas.shared.GeoPoint;

/**
 * Reads a GeoNames dump (zipped, tab-separated, one place per line): inhabited places, with those of their alternate
 * names that are in Latin letters and no codes.
 */
final class GeoNamesFile {

    private static final int COLUMNS = 19;
    private static final long LARGEST = 500_000_000;
    private static final int MOST_NAMES = 40;
    private static final Set<String> NOT_IN_USE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}' .\u2019-]{3,60}");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{3}");

    private GeoNamesFile() {}

    static List<GazetteerRow> read(Path file, Regions regions) {
        if (!Files.isReadable(file)) {
            throw new UnusableFileException("There is no file " + file + ".");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(each ->
                            each.getName().endsWith(".txt") && !each.getName().contains("readme"))
                    .filter(each -> each.getSize() <= LARGEST)
                    .findFirst()
                    .orElseThrow(() -> new UnusableFileException(file.getFileName()
                            + " holds no text file of places. GeoNames calls such a file cities15000.zip."));
            try (InputStream stream = zip.getInputStream(entry)) {
                return rows(stream, file, regions);
            }
        } catch (ZipException e) {
            throw new UnusableFileException(file.getFileName() + " is not a readable zip file. Download it again.");
        } catch (IOException e) {
            throw new UnusableFileException(file.getFileName() + " could not be read to its end. Download it again.");
        }
    }

    private static List<GazetteerRow> rows(InputStream stream, Path file, Regions regions) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        List<GazetteerRow> places = new ArrayList<>();
        long read = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            read += line.length();
            if (read > LARGEST) {
                throw new UnusableFileException(
                        file.getFileName() + " is larger than any list of cities. Choose a smaller one.");
            }
            row(line.split("\t", -1), regions).ifPresent(places::add);
        }
        if (places.isEmpty()) {
            throw new UnusableFileException(
                    file.getFileName() + " holds no places in the format of GeoNames (19 columns separated by tabs).");
        }
        return places;
    }

    private static Optional<GazetteerRow> row(String[] columns, Regions regions) {
        if (columns.length != COLUMNS || !columns[6].equals("P") || NOT_IN_USE.contains(columns[7])) {
            return Optional.empty();
        }
        try {
            String country = columns[8];
            return Optional.of(new GazetteerRow(
                    columns[1],
                    regions.nameOf(country, columns[10]),
                    country,
                    new GeoPoint(Double.parseDouble(columns[4]), Double.parseDouble(columns[5])),
                    Long.parseLong(columns[14]),
                    alternates(columns)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> alternates(String[] columns) {
        return Stream.concat(Stream.of(columns[2]), Stream.of(columns[3].split(",")))
                .filter(name ->
                        LATIN.matcher(name).matches() && !CODE.matcher(name).matches())
                .filter(name -> !name.equals(columns[1]))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }
}
