/** The letters of a page of a PDF, in the order in which a person reads them. */
@NullMarked
package org.jobatlas.resume.internal.layout;

import org.jspecify.annotations.NullMarked;
