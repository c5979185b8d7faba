package org.jobatlas.place.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jobatlas.place.GazetteerImport.UnusableFileException;
import org.jobatlas.shared.Provided;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class GazetteerImportIT {

    private static EmbeddedPostgres postgres;
    private static GazetteerStore store;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        DataSource database = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/place")
                .load()
                .migrate();
        store = new GazetteerStore(
                new Provided<>(new JdbcTemplate(database)),
                new Provided<>(new JdbcTransactionManager(database)),
                Clock.systemUTC());
    }

    @BeforeEach
    void forgetWhatWasImported() {
        store.replaceBy(List.of());
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void importedPlacesAreUsedAtOnceByThisProcessAndOthersAndAfterAStart() throws IOException {
        CurrentGazetteer here = new CurrentGazetteer(store);
        CurrentGazetteer elsewhere = new CurrentGazetteer(store);
        GeoNamesImport geoNames = new GeoNamesImport(store, here);
        assertThat(here.find("Boditi, Ethiopia")).isEmpty();

        Path zip = zip("cities.txt", line(1, "Boditi", "Bodditi,BDT,ቦዲቲ", "PPL") + line(2, "Old Boditi", "", "PPLH"));
        assertThat(geoNames.importFile(zip)).isEqualTo(1);
        assertThat(geoNames.importFile(zip)).isEqualTo(1);

        assertThat(here.find("Boditi, Ethiopia")).isPresent();
        assertThat(here.find("Bodditi")).isPresent();
        assertThat(elsewhere.find("Boditi")).isEmpty();
        elsewhere.refresh();
        assertThat(elsewhere.find("Boditi")).isPresent();
        assertThat(new CurrentGazetteer(store).find("Boditi")).isPresent();
        assertThat(here.find("Leeds")).isPresent();
    }

    @Test
    void whatCannotBeUsedIsSaidInASentenceAndChangesNothing() throws IOException {
        GeoNamesImport geoNames = new GeoNamesImport(store, new CurrentGazetteer(store));
        long version = store.version();
        Path noZip = Files.writeString(folder.resolve("cities15000.zip"), "not a zip");
        assertThatThrownBy(() -> geoNames.importFile(noZip))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("cities15000.zip is not a readable zip file. Download it again.");
        assertThatThrownBy(() -> geoNames.importFile(zip("other.csv", "a,b")))
                .hasMessageContaining("holds no text file of places");
        assertThatThrownBy(() -> geoNames.importFile(zip("other.txt", "a,b")))
                .hasMessageContaining("holds no places in the format of GeoNames");
        assertThatThrownBy(() -> geoNames.importFile(folder.resolve("absent.zip")))
                .hasMessageStartingWith("There is no file");
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    void readsTheWholeOfGeoNames() {
        Path file = Path.of("../shared/data/taxonomy/cities15000.zip");
        assumeThat(file)
                .as("../shared/data is absent, so GeoNames is not tried")
                .exists();
        CurrentGazetteer gazetteer = new CurrentGazetteer(store);
        assertThat(new GeoNamesImport(store, gazetteer).importFile(file)).isGreaterThan(20_000);
        assertThat(gazetteer.find("Addis Ababa, Ethiopia")).isPresent();
        assertThat(gazetteer.find("Malmö, Sweden").orElseThrow().name()).isEqualTo("Malmö");
        assertThat(gazetteer.find("York").orElseThrow().country()).isEqualTo("GB");
        assertThat(gazetteer.firstIn("Experience in Mobile development")).isEmpty();
    }

    private Path zip(String entry, String content) throws IOException {
        Path file = Files.createTempFile(folder, "places", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String line(int id, String name, String alternates, String kind) {
        return String.join(
                        "\t",
                        id + "",
                        name,
                        name,
                        alternates,
                        "8.54",
                        "39.27",
                        "P",
                        kind,
                        "ET",
                        "",
                        "51",
                        "",
                        "",
                        "",
                        "222035",
                        "",
                        "1600",
                        "Africa/Addis_Ababa",
                        "2020-01-01")
                + "\n";
    }
}
