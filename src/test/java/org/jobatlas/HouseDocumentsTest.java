package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseDocumentsTest {

    private static final Path DOCS = Path.of("src/docs");

    @Test
    void everyDecisionRecordStandsInTheIndexUnderItsTitle() throws IOException {
        assertThat(HouseDocuments.recordsNotListed(DOCS.resolve("adr"))).isEmpty();
    }

    @Test
    void everyRoomStandsOnThePageOfTheHouse() throws IOException {
        assertThat(HouseDocuments.roomsNotNamed(DOCS.resolve("architecture.md"), Path.of("src/main/java/org/jobatlas")))
                .isEmpty();
    }

    @Test
    void everyTestThatADocumentNamesIsThere() throws IOException {
        assertThat(HouseDocuments.testsThatAreGone(DOCS, List.of(Path.of("src/test/java"), Path.of("training"))))
                .isEmpty();
    }

    @Test
    void everyListOfWordsSaysWhereItIsFrom() throws IOException {
        assertThat(HouseDocuments.listsWithoutSource(Path.of("src/main/resources")))
                .isEmpty();
    }

    @Test
    void aListWithoutSourceIsFound(@TempDir Path folder) throws IOException {
        Path room = Files.createDirectory(folder.resolve("room"));
        Files.writeString(room.resolve("README.md"), "- `told.csv` `word`: written for this project\n");
        Files.writeString(room.resolve("told.csv"), "word\n");
        Files.writeString(room.resolve("headed.txt"), "# Words. Source: written for this project.\nword\n");
        Files.writeString(room.resolve("secret.csv"), "word\n");
        Files.writeString(room.resolve("headless.properties"), "# Words\nlist.en=word\n");
        assertThat(HouseDocuments.listsWithoutSource(folder)).containsExactly("headless.properties", "secret.csv");
    }

    @Test
    void coloursAreWrittenInTheTokensAlone() throws IOException {
        try (var styles = Files.list(Path.of("frontend/styles"))) {
            assertThat(styles.filter(file -> file.toString().endsWith(".css"))
                            .filter(file -> !file.endsWith("tokens.css")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("oklch\\([0-9]"));
        }
    }

    @Test
    void whatIsLeftOutIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("0001-one.md"), "# 1. One\n");
        Files.writeString(folder.resolve("0002-two.md"), "# 2. Two, renamed\n");
        Files.writeString(folder.resolve("README.md"), "| 1 | [One](0001-one.md) |\n| 2 | [Two](0002-two.md) |\n");
        Files.createDirectories(folder.resolve("rooms/attic"));
        Files.createDirectories(folder.resolve("rooms/hall"));
        Files.writeString(folder.resolve("page.md"), "| `hall` | where one comes in |\n");
        assertThat(HouseDocuments.recordsNotListed(folder)).containsExactly("| 2 | [Two, renamed](0002-two.md) |");
        assertThat(HouseDocuments.roomsNotNamed(folder.resolve("page.md"), folder.resolve("rooms")))
                .containsExactly("attic");
        Files.writeString(folder.resolve("page.md"), "Enforced by `HouseTest`, `rooms.GoneTest`, `GoneIT`; `ITEM`.");
        Files.writeString(folder.resolve("rooms/HouseTest.java"), "");
        assertThat(HouseDocuments.testsThatAreGone(folder, List.of(folder.resolve("rooms"))))
                .containsExactly("page.md: GoneIT", "page.md: GoneTest");
    }
}
