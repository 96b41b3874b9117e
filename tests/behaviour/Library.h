// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace backdesk::test
{

/// Collections with references, whose deletion goes on to what refers to them.
inline const QByteArray library = R"yaml(authors:
  title: Writers
  label: name
  fields: {name: {type: String, required: true}, books: {type: RefsList, coll: books, field: $.author, ods: delete}}
books:
  label: title
  fields:
    title: {type: String, required: true}
    isbn: String
    pages: {type: Int, min: 1}
    author: {type: Ref, coll: authors, field: $.books}
    loans: {type: RefsList, coll: loans, field: $.book, ods: delete}
loans:
  fields: {who: String, book: {type: Ref, coll: books, field: $.loans}}
)yaml";

} // namespace backdesk::test
