package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.resume.internal.ResumeSources;
import org.jobatlas.shared.WholeCases;
import org.jobatlas.shared.WholeCases.WholeCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole resumes of thirteen countries and as many layouts, each with what is true of it. */
class WholeResumesTest {

    @TempDir
    private Path folder;

    @Test
    void everyResumeIsReadAsItIsMeant() {
        assertThatNothingIsMissed("/resumes/whole-resumes.txt");
    }

    @Test
    void schoolsDegreesAndPostsAreReadInAllShapesThatPeopleGiveThem() {
        assertThatNothingIsMissed("/resumes/whole-resumes-2.txt");
    }

    private void assertThatNothingIsMissed(String resumes) {
        List<String> misses = new ArrayList<>();
        for (WholeCase resume : WholeCases.of(resumes)) {
            FieldLinesTest.misses(
                            ResumeSources.text(resume.in(folder)),
                            resume.right().getFirst())
                    .forEach(miss -> misses.add(resume.name() + " " + miss));
        }
        assertThat(misses).as(String.join("\n", misses)).isEmpty();
    }
}
