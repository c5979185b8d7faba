/** Fields of work, occupations, skills, seniority and languages: names, synonyms, matching, classification. */
@ApplicationModule(allowedDependencies = {"shared", "model"})
@NullMarked
package org.jobatlas.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
