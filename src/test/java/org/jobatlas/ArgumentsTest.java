package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void folderAndBackendAreTakenOutWhereverTheyStand() {
        Arguments arguments = Arguments.parse("recommend", "--data", "d", "cv.pdf", "--search=elasticsearch", "--json");
        assertThat(arguments.words()).containsExactly("recommend", "cv.pdf", "--json");
        assertThat(arguments.settings())
                .containsEntry("jobatlas.data", "d")
                .containsEntry("jobatlas.search.backend", "elasticsearch");
        assertThat(arguments.folder()).isEqualTo(Path.of("d").toAbsolutePath());
    }

    @Test
    void anEvaluationAndTheReadingOfAResumeHaveAFolderOfTheirOwnUnlessOneIsStated() {
        assertThat(Arguments.parse("read", "cv.pdf").isScratch()).isTrue();
        assertThat(Arguments.parse("read", "cv.pdf", "--data", "d").isScratch()).isFalse();
        assertThat(Arguments.parse("evaluate", "--corpus", "c").isScratch()).isTrue();
        assertThat(Arguments.parse("evaluate", "--data", "d").isScratch()).isFalse();
        assertThat(Arguments.parse("recommend", "cv.pdf").isScratch()).isFalse();
        assertThat(Arguments.parse("evaluate").in(Path.of("d")).folder())
                .isEqualTo(Path.of("d").toAbsolutePath());
    }

    @Test
    void onlyAFolderThatIsDeletedAfterwardsIsCalledScratch() {
        assertThat(Arguments.parse("simulate").in(Path.of("d")).settings()).containsEntry("jobatlas.scratch", "true");
        assertThat(Arguments.parse("simulate", "--data", "d").settings()).doesNotContainKey("jobatlas.scratch");
    }

    @Test
    void nothingAsksForHelp() {
        assertThat(Arguments.parse().command()).isEqualTo("help");
    }

    @Test
    void anOptionWithoutItsValueIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("run", "--data"))
                .withMessage("The option --data needs a value.");
    }
}
