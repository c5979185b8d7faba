/** Postings in XML and in web pages. */
@NullMarked
package org.jobatlas.feed.internal.file.xml;

import org.jspecify.annotations.NullMarked;
