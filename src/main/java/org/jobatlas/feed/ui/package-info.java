/** The import page of a company. */
@NullMarked
package org.jobatlas.feed.ui;

import org.jspecify.annotations.NullMarked;
