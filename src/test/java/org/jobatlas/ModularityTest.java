package org.jobatlas;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItsPlanAllows() {
        ApplicationModules.of(JobatlasApplication.class).verify();
    }
}
