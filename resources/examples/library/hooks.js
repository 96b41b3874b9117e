// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of books do. All of it is stored, or none.

function nextNumber() {
    const numbers = backoffice.loans.select(null).map(loan => parseInt(loan.number.slice(2), 10))
    const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1
    return 'L-' + ('00' + next).slice(-Math.max(3, String(next).length))
}

function text(moment) {
    return moment.toISOString().slice(0, 19)
}

export function lend(action, book) {
    const now = new Date()
    const due = new Date(now.getTime() + action.weeks * 7 * 24 * 3600 * 1000)
    const loan = backoffice.loans.create({
        number: nextNumber(), book: book._id, reader: action.reader, lent: text(now), due: text(due)
    })
    book.reload()
    book.borrowed_by = action.reader
    book.return_date = text(due)
    book.state = 'Borrowed'
    book.save()
    return loan.number
}

export function giveBack(action, book) {
    const open = backoffice.loans.select({book: book._id, returned: null})
    for (const loan of open) {
        loan.returned = text(new Date())
        loan.save()
    }
    book.reload()
    book.borrowed_by = null
    book.return_date = null
    book.state = 'On shelf'
    book.save()
}
