/** A page that breaks the rules of pages. */
@NullMarked
package org.jobatlas.untidy.ui;

import org.jspecify.annotations.NullMarked;
