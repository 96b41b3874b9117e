// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TextSearch.h"

#include "core/storage/TreeCursor.h"

#include <algorithm>
#include <string_view>

namespace backdesk
{

namespace
{

const LeafText &textOf(const TreeLeaf &leaf, const DictType &type)
{
    if (const LeafText *present = leaf.text.get())
        return *present;
    LeafText made;
    made.ends.reserve(size_t(leaf.count));
    for (int i = 0; i < leaf.count; ++i) {
        made.text += Search::textOf(*leaf.entries[size_t(i)].record->item, type).toUtf8() + '\n';
        made.ends.push_back(quint32(made.text.size()));
    }
    made.text.squeeze();
    return *leaf.text.offer(std::move(made));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void collect(const TreeLeaf &leaf, const LeafText &text, const std::vector<QByteArray> &words, Records &found)
{
    const std::string_view all = viewOf(text.text);
    const std::string_view first = viewOf(words.front());
    size_t at = all.find(first);
    while (at != std::string_view::npos) {
        const auto end = std::upper_bound(text.ends.begin(), text.ends.end(), quint32(at));
        const size_t place = size_t(end - text.ends.begin());
        const size_t begin = place == 0 ? 0 : text.ends[place - 1];
        const std::string_view own = all.substr(begin, *end - begin);
        const auto isIn = [own](const QByteArray &word) { return own.find(viewOf(word)) != own.npos; };
        if (std::all_of(words.begin() + 1, words.end(), isIn))
            found.push_back(leaf.entries[place].record);
        at = all.find(first, *end);
    }
}

/// UTF-8 has nothing to tell halves of characters by.
bool isSure(const QString &word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) {
        return c.isSurrogate() || c == u'?' || c == QChar::ReplacementCharacter;
    });
}

} // namespace

Records textMatches(const ItemTree &tree, const DictType &type, const Search &search)
{
    std::vector<QByteArray> words;
    for (const QString &word : search.words())
        words.push_back(word.toUtf8());
    // The longest is in the fewest texts.
    std::sort(words.begin(), words.end(),
              [](const QByteArray &left, const QByteArray &right) { return left.size() > right.size(); });
    Records found;
    visitLeaves(tree.root(), [&](const TreeLeaf &leaf) { collect(leaf, textOf(leaf, type), words, found); });
    return found;
}

bool isWholeSearch(const Search &search, const DictType &type, const ItemSource &items)
{
    return (!items.environment() || !type.has(Feature::Exists | Feature::Read)) &&
           std::all_of(search.words().begin(), search.words().end(), isSure);
}

} // namespace backdesk
