package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsReaderTest {

    @Test
    void theVersionFindsEveryClassAndListThatItNames() {
        assertThat(ConditionsReader.VERSION).matches("conditions-[0-9a-f]{8}");
    }
}
