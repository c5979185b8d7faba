package org.jobatlas.resume.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayNameTest {

    @Test
    void foldersAreDropped() {
        assertThat(DisplayName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(DisplayName.of("C:\\Users\\me\\cv.pdf")).isEqualTo("cv.pdf");
    }

    @Test
    void charactersThatDeceiveOrBreakHeadersAreDropped() {
        assertThat(DisplayName.of("cv\u202Efdp.exe\r\nSet-Cookie: a=b")).isEqualTo("cvfdp.exeSet-Cookie_ a=b");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(DisplayName.of("a".repeat(500) + ".docx")).hasSize(120).endsWith(".docx");
    }

    @Test
    void namelessFilesGetAName() {
        assertThat(DisplayName.of("..")).isEqualTo("resume");
        assertThat(DisplayName.of("")).isEqualTo("resume");
    }
}
