/** The page of models. */
@NullMarked
package org.jobatlas.learning.ui;

import org.jspecify.annotations.NullMarked;
