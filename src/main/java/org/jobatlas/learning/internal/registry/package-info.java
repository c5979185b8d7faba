/** The registry of trained models: files, entries and activation. */
@NullMarked
package org.jobatlas.learning.internal.registry;

import org.jspecify.annotations.NullMarked;
