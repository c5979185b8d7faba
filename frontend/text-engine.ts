import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** An editor for what a description may hold: paragraphs, two levels of headings, lists, bold, italic, quotes. */
export function edit(
  element: HTMLElement,
  content: string,
  attributes: Record<string, string>,
  heard: { changed: (html: string) => void; moved: () => void; left: () => void },
): Editor {
  return new Editor({
    element,
    content,
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        horizontalRule: false,
        link: false,
        strike: false,
        underline: false,
      }),
    ],
    editorProps: { attributes },
    onUpdate: ({ editor }) => heard.changed(editor.isEmpty ? '' : editor.getHTML()),
    onTransaction: () => heard.moved(),
    onBlur: () => heard.left(),
  });
}

export type { Editor };
