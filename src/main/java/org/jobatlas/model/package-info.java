/**
 * Models on disk: one layout of folders, one scheme of versions, one reader. What a model computes is up to the module
 * that uses it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jobatlas.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
